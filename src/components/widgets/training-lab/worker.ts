/** Trains beside the page, so that the page stays free to move. */

import { readDigits } from './digits.ts';
import address from './digits.txt?url';
import type { Answer, Order } from './messages.ts';
import { Run } from './run.ts';

const answer = (message: Answer) => postMessage(message);

const digits = fetch(address).then(async (response) => {
  if (!response.ok) throw new Error(`${response.status}`);
  const read = readDigits(await response.text());
  answer({ type: 'digits', pixels: read.test.inputs, labels: read.test.labels });
  return read;
});

// Each order waits for them and says what went wrong; before the first nobody does.
digits.catch(() => {});

let run: Run | undefined;

async function obey(order: Order): Promise<void> {
  const known = await digits;
  if (order.type === 'make') run = new Run(order.settings, known);
  if (!run) return;
  switch (order.type) {
    case 'calibrate':
      answer({ type: 'calibration', calibration: run.calibration(order.temperature) });
      break;
    case 'ask':
      answer({ type: 'asked', p: run.ask(order.pixels) });
      break;
    case 'train':
      run.train();
      answer({ type: 'report', report: run.report(order.temperature) });
      break;
    case 'make':
      answer({ type: 'report', report: run.report(order.temperature) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  obey(data).catch((error: unknown) => answer({ type: 'failed', why: String(error) }));
});
