import { useEffect, useRef, useState } from 'preact/hooks';
import { readFiles, type Reading } from './read-files.ts';

/** How far the reading of files is; `bytes` is their size. */
export type ReadingState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'reading'; readonly bytes: number }
  | { readonly phase: 'read'; readonly reading: Reading };

/** The reading of files, one lot at a time. */
interface Reader {
  readonly state: ReadingState;
  /** Reads these files in place of all earlier ones. */
  readonly read: (files: readonly File[]) => void;
  readonly cancel: () => void;
}

interface Job {
  readonly files: readonly File[];
  readonly onRead: (reading: Reading) => void;
}

/** Opens a place where one job at a time is done: a worker, or this page where the browser starts none. */
function openDesk() {
  let worker: Worker | undefined;
  let job: Job | undefined;
  const finish = (reading: Reading) => {
    job?.onRead(reading);
    job = undefined;
  };
  const workHere = async () => {
    worker = undefined;
    const mine = job;
    const reading = mine && (await readFiles(mine.files));
    if (reading && mine === job) finish(reading);
  };
  try {
    worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => finish(data));
    worker.addEventListener('error', workHere);
  } catch {
    // Without workers it is done here.
  }
  return {
    isBusy: () => job !== undefined,
    start(next: Job) {
      job = next;
      if (worker) worker.postMessage(next.files, []);
      else void workHere();
    },
    close() {
      job = undefined;
      worker?.terminate();
    },
  };
}

/**
 * Reads files off the page’s own thread, so that large ones do not freeze it. The worker is started with the page rather
 * than with the first file, so that reading makes no request at all.
 */
export function useReading(): Reader {
  const [state, setState] = useState<ReadingState>({ phase: 'idle' });
  const deskRef = useRef<ReturnType<typeof openDesk>>();

  useEffect(() => {
    deskRef.current = openDesk();
    return () => deskRef.current?.close();
  }, []);

  const stop = () => {
    if (!deskRef.current?.isBusy()) return;
    deskRef.current.close();
    deskRef.current = openDesk();
  };
  const cancel = () => {
    stop();
    setState({ phase: 'cancelled' });
  };
  const read = (files: readonly File[]) => {
    stop();
    if (files.length === 0) return setState({ phase: 'idle' });
    setState({ phase: 'reading', bytes: files.reduce((sum, { size }) => sum + size, 0) });
    deskRef.current?.start({ files, onRead: (reading) => setState({ phase: 'read', reading }) });
  };
  return { state, read, cancel };
}
