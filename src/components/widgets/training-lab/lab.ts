/** The run of a page: asks the worker for one epoch after another and tells the figure what came of it. */
import type { Answer, Order } from './messages.ts';
import type { Calibration, Report, Settings } from './run.ts';
import workerAddress from './worker.ts?worker&url';

/** What is drawn of an epoch once the next has come. */
export type Point = Omit<Report, 'predictions' | 'entropies' | 'p' | 'calibration' | 'divergence'>;

export interface KeptRun {
  readonly settings: Settings;
  readonly points: readonly Point[];
}

export interface LabState {
  readonly status: 'loading' | 'running' | 'paused' | 'done' | 'diverged' | 'failed';
  readonly settings: Settings;
  /** Epoch by epoch, from the untrained net on. */
  readonly points: readonly Point[];
  readonly report: Report | undefined;
  readonly calibration: Calibration | undefined;
  readonly kept: KeptRun | undefined;
  /** The test digits. */
  readonly digits: { readonly pixels: Float64Array; readonly labels: Uint8Array } | undefined;
  /** What the net makes of the reader's own digit. */
  readonly asked: readonly number[] | undefined;
}

/** What the controls say. */
export interface Wish {
  readonly settings: Settings;
  readonly epochs: number;
  readonly temperature: number;
}

/** An epoch takes at least so long (ms): faster, and nobody sees the first ones go by. */
const pace = 110;

/** The browser lets no text become the address of a script, but what this policy has looked at. */
const policy = (
  globalThis as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(text: string): string },
      ): { createScriptURL(text: string): string };
    };
  }
).trustedTypes?.createPolicy('training-lab', {
  createScriptURL(text) {
    if (text === workerAddress) return text;
    throw new TypeError(`training-lab: ${text} is not its worker`);
  },
});

export class Lab {
  private state: LabState;
  private readonly changed: (state: LabState) => void;
  private wish: Wish;
  private worker: Worker | undefined;
  /** The worker makes a net or trains it: its answer is a report. */
  private busy = false;
  /** That report will be of a net that nobody wants any more. */
  private stale = false;
  private began = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The run goes on for so many epochs; one step is a run of one. */
  private until = 0;
  private pixels: readonly number[] | undefined;

  constructor(wish: Wish, changed: (state: LabState) => void) {
    this.wish = wish;
    this.changed = changed;
    this.state = {
      status: 'loading',
      settings: wish.settings,
      points: [],
      report: undefined,
      calibration: undefined,
      kept: undefined,
      digits: undefined,
      asked: undefined,
    };
    this.open();
    document.addEventListener('visibilitychange', this.onHidden);
    addEventListener('pagehide', this.onHidden);
  }

  /** The worker's end, with all that it holds. */
  close(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = undefined;
    document.removeEventListener('visibilitychange', this.onHidden);
    removeEventListener('pagehide', this.onHidden);
  }

  /** What the controls say now. Another net begins anew; another temperature weighs the same one. */
  want(wish: Wish): void {
    const before = this.wish;
    this.wish = wish;
    if (!same(before.settings, wish.settings)) {
      this.restart();
      return;
    }
    const { status, points } = this.state;
    if (status === 'done' && wish.epochs > points.length - 1) this.put({ status: 'paused' });
    if (before.temperature !== wish.temperature) this.weigh();
  }

  start(): void {
    const { status } = this.state;
    if (status === 'failed') {
      this.open();
      if (this.failed()) return;
    } else if (status === 'done' || status === 'diverged') this.restart();
    this.go(this.wish.epochs);
  }

  /** A frame without an origin of its own may have no worker: that is known at once. */
  private failed(): boolean {
    return this.state.status === 'failed';
  }

  step(): void {
    const { status, points } = this.state;
    if (status !== 'failed' && status !== 'diverged') this.go(Math.max(1, points.length));
  }

  pause(): void {
    clearTimeout(this.timer);
    this.until = 0;
    if (this.state.status === 'running') this.put({ status: 'paused' });
  }

  /** Back to the net before its first step. */
  restart(): void {
    if (this.state.status === 'failed') return;
    this.pause();
    this.put({ status: this.state.digits ? 'paused' : 'loading' });
    if (this.busy) this.stale = true;
    else this.make();
  }

  keep(): void {
    const { settings, points } = this.state;
    this.put({ kept: { settings, points } });
  }

  drop(): void {
    this.put({ kept: undefined });
  }

  ask(pixels: readonly number[] | undefined): void {
    this.pixels = pixels;
    if (pixels) this.send({ type: 'ask', pixels });
    else this.put({ asked: undefined });
  }

  private open(): void {
    this.put({ status: 'loading' });
    try {
      const worker = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, {
        type: 'module',
      });
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.hear(data));
      worker.addEventListener('error', () => this.fail());
      this.worker = worker;
      this.make();
    } catch {
      this.fail();
    }
  }

  private fail(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.busy = false;
    this.stale = false;
    clearTimeout(this.timer);
    this.until = 0;
    this.put({ status: 'failed' });
  }

  private make(): void {
    const { settings, temperature } = this.wish;
    this.busy = true;
    this.stale = false;
    this.put({ settings });
    this.send({ type: 'make', settings, temperature });
  }

  private train(): void {
    this.began = performance.now();
    this.busy = true;
    this.send({ type: 'train', temperature: this.wish.temperature });
  }

  private weigh(): void {
    // A report brings it with it.
    if (!this.busy) this.send({ type: 'calibrate', temperature: this.wish.temperature });
  }

  private go(until: number): void {
    this.until = until;
    if (this.busy) return;
    this.put({ status: 'running' });
    clearTimeout(this.timer);
    this.train();
  }

  private send(order: Order): void {
    this.worker?.postMessage(order);
  }

  private hear(answer: Answer): void {
    switch (answer.type) {
      case 'failed':
        this.fail();
        break;
      case 'digits':
        this.put({ digits: answer });
        break;
      case 'asked':
        if (this.pixels) this.put({ asked: answer.p });
        break;
      case 'calibration':
        this.put({ calibration: answer.calibration });
        break;
      case 'report':
        this.busy = false;
        if (this.stale) this.make();
        else this.learn(answer.report);
    }
  }

  private learn(report: Report): void {
    const { predictions, entropies, p, calibration, divergence, ...point } = report;
    const { epoch } = report;
    const isOver = divergence !== undefined;
    const goesOn = !isOver && epoch < this.until;
    this.put({
      report,
      calibration,
      points: [...this.state.points.slice(0, epoch), point],
      status: isOver
        ? 'diverged'
        : goesOn
          ? 'running'
          : epoch >= this.wish.epochs
            ? 'done'
            : 'paused',
    });
    if (this.pixels) this.send({ type: 'ask', pixels: this.pixels });
    if (calibration.temperature !== this.wish.temperature) this.weigh();
    if (!goesOn) return;
    const left = epoch === 0 ? 0 : pace - (performance.now() - this.began);
    this.timer = setTimeout(() => this.train(), Math.max(0, left));
  }

  private put(patch: Partial<LabState>): void {
    this.state = { ...this.state, ...patch };
    this.changed(this.state);
  }

  private readonly onHidden = (event: Event) => {
    if (event.type === 'pagehide' || document.hidden) this.pause();
  };
}

const same = (a: Settings, b: Settings): boolean =>
  a.loss === b.loss &&
  a.rate === b.rate &&
  a.batchSize === b.batchSize &&
  a.seed === b.seed &&
  String(a.hidden) === String(b.hidden);
