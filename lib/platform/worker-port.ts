import { type HostReply, type HostRequest, parseHostRequest, WORKER_SCRIPT } from './host-protocol.ts';

interface Numbered {
  readonly id: number;
}
type Question = Numbered & { readonly request: HostRequest };
type Response = Numbered & { readonly reply: HostReply };
/** What a worker says first. */
const BEGUN = 'begun';
/** Reading and compiling the script takes a second or two; a worker that has said nothing for so long never will. */
const START = 30_000;

/** One derive worker, started at the first question; questions run in the order the worker chooses. */
export class WorkerPort {
  #worker: Worker | null = null;
  readonly #name: string;
  #starting: ReturnType<typeof setTimeout> | undefined;
  #next = 0;
  readonly #waiting = new Map<number, (reply: HostReply) => void>();

  /** @param name Tells the worker which store is its own. */
  constructor(name = '') {
    this.#name = name;
  }

  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  ask(request: HostRequest): Promise<HostReply> {
    const id = this.#next++;
    return new Promise((done) => {
      this.#waiting.set(id, done);
      this.#start().postMessage({ id, request } satisfies Question);
    });
  }

  /** Ends the worker at once; what it had not committed is done again later. */
  stop(): void {
    this.#stop('The derive worker was stopped.');
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(WORKER_SCRIPT, { name: this.#name });
    this.#starting = setTimeout(() => this.#end('The derive worker did not begin.'), START);
    // One that was given up already has nothing more to say.
    worker.onmessage = ({ data }: MessageEvent<Response | typeof BEGUN>) => {
      if (this.#worker !== worker) return;
      clearTimeout(this.#starting);
      if (data === BEGUN) return;
      this.#waiting.get(data.id)?.(data.reply);
      this.#waiting.delete(data.id);
    };
    worker.onerror = (event) => {
      if (this.#worker === worker) this.#end(`The derive worker crashed: ${event.message}`);
    };
    this.#worker = worker;
    return worker;
  }

  /** Gives a worker up; the next question starts another. */
  #end(why: string): void {
    console.error('beckon:', why);
    this.#stop(why);
  }

  #stop(why: string): void {
    clearTimeout(this.#starting);
    this.#worker?.terminate();
    this.#worker = null;
    this.#failAll(why);
  }

  #failAll(message: string): void {
    for (const done of this.#waiting.values()) done({ ok: false, message });
    this.#waiting.clear();
  }
}

/** The worker's side: answers each question; errors travel as text. Registers synchronously. */
export function answerInWorker(handle: (request: HostRequest) => Promise<unknown>): void {
  self.addEventListener('message', (event: MessageEvent<Question>) => {
    const request = parseHostRequest(event.data.request);
    const respond = (reply: HostReply): void => self.postMessage({ id: event.data.id, reply } satisfies Response);
    if (request === null) return respond({ ok: false, message: 'Malformed question to the derive worker.' });
    handle(request).then(
      (value) => respond({ ok: true, value }),
      (error: unknown) => {
        console.error(`beckon: deriving failed at ${request.kind}`, error);
        const known = (error as { code?: unknown } | null)?.code;
        const code = typeof known === 'string' ? { code: known } : {};
        respond({ ok: false, message: error instanceof Error ? error.message : String(error), ...code });
      },
    );
  });
  self.postMessage(BEGUN);
}
