# The same losses as PyTorch computes them, in nats.
import platform

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
print("Python", platform.python_version(), "PyTorch", torch.__version__)

y = torch.tensor([0.0, 1.0, 0.0, 1.0, 0.0])
q = torch.tensor([0.1, 0.6, 0.3, 0.8, 0.1])
loss = F.binary_cross_entropy(q, y)
print(f"five emails     {loss.item():.6f}")
loss = F.binary_cross_entropy_with_logits(torch.logit(q), y)
print(f"from logits     {loss.item():.6f}")

z = torch.tensor([[2.0, 1.0, 0.1]], requires_grad=True)
k = torch.tensor([0])
loss = F.cross_entropy(z, k)
print(f"three classes   {loss.item():.6f}")
loss.backward()
print("gradient       ", *(f"{g:.6f}" for g in z.grad[0].tolist()))

loss = F.cross_entropy(z, k, label_smoothing=0.1)
print(f"smoothed by 0.1 {loss.item():.6f}")

huge = torch.tensor([[1000.0, -1000.0]])
loss = F.cross_entropy(huge, torch.tensor([1]))
print(f"logits +-1000   {loss.item():.1f}")

# Two things to know.
sure = torch.tensor([0.0])
loss = F.binary_cross_entropy(sure, torch.tensor([1.0]))
print(f"0 for the truth {loss.item():.1f}")
loss = F.cross_entropy(torch.softmax(z, dim=1), k)
print(f"softmax twice   {loss.item():.6f}")
