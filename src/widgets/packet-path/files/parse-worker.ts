import { readFiles } from './read-files.ts';

// The files themselves come here, so that even their decoding leaves the page free.
addEventListener('message', async ({ data }: MessageEvent<readonly File[]>) => {
  postMessage(await readFiles(data));
});
