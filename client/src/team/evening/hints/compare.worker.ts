import { duplicatesIn } from '@gehoer/shared/similar/duplicates.ts';
import type { Said } from '@gehoer/shared/similar/statement.ts';

self.onmessage = ({ data }: MessageEvent<readonly Said[]>) => {
  self.postMessage(duplicatesIn(data));
};
