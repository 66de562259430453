// @ts-nocheck: beside the bench, whose packages are not in the root install
/** The perceptron of a good textbook's listing: nested arrays, plain loops, the engine's own exponential. */

export interface PlainNet {
  readonly weights: number[][][];
  readonly biases: number[][];
}

/** One step of gradient descent on the mean cross entropy of a batch; its loss in nats. */
export function plainStep(net: PlainNet, inputs: number[][], labels: number[], rate: number) {
  const gradW = net.weights.map((layer) => layer.map((row) => row.map(() => 0)));
  const gradB = net.biases.map((layer) => layer.map(() => 0));
  const last = net.weights.length - 1;
  let loss = 0;
  for (let e = 0; e < inputs.length; e++) {
    const values = [inputs[e]];
    for (let l = 0; l <= last; l++) {
      const x = values[l];
      const y: number[] = [];
      for (let o = 0; o < net.weights[l].length; o++) {
        const row = net.weights[l][o];
        let total = net.biases[l][o];
        for (let i = 0; i < x.length; i++) total += row[i] * x[i];
        y.push(l < last ? Math.max(0, total) : total);
      }
      values.push(y);
    }
    const z = values[last + 1];
    const max = Math.max(...z);
    const exps = z.map((x) => Math.exp(x - max));
    const total = exps.reduce((a, b) => a + b, 0);
    loss += Math.log(total) + max - z[labels[e]];
    let error = exps.map((x, i) => x / total - (i === labels[e] ? 1 : 0));
    for (let l = last; l >= 0; l--) {
      const x = values[l];
      for (let o = 0; o < error.length; o++) {
        const row = gradW[l][o];
        const err = error[o];
        for (let i = 0; i < x.length; i++) row[i] += err * x[i];
        gradB[l][o] += err;
      }
      if (l === 0) break;
      const below: number[] = x.map(() => 0);
      for (let o = 0; o < error.length; o++) {
        const row = net.weights[l][o];
        const err = error[o];
        for (let i = 0; i < x.length; i++) below[i] += err * row[i];
      }
      error = below.map((d, i) => (x[i] > 0 ? d : 0));
    }
  }
  const scale = rate / inputs.length;
  for (let l = 0; l <= last; l++) {
    for (let o = 0; o < gradB[l].length; o++) {
      const [row, slope] = [net.weights[l][o], gradW[l][o]];
      for (let i = 0; i < row.length; i++) row[i] -= scale * slope[i];
      net.biases[l][o] -= scale * gradB[l][o];
    }
  }
  return loss / inputs.length;
}
