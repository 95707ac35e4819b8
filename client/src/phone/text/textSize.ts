import { readJson, writeJson } from '../../live/storage.ts';
import { TEXT_SIZE_KEY } from '../device/storageKeys.ts';

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The size of the text that was chosen on this device. */
export const storedTextSize = (): TextSize => {
  const stored = readJson(TEXT_SIZE_KEY);
  return TEXT_SIZES.find((each) => each === stored) ?? 'normal';
};

/** Gives the page that size; the sizes themselves stand in base.css. */
export const applyTextSize = (size = storedTextSize()): void => {
  document.documentElement.dataset['text'] = size;
};

/** Gives the page a size and keeps it on the device. */
export const chooseTextSize = (size: TextSize): void => {
  writeJson(TEXT_SIZE_KEY, size);
  applyTextSize(size);
};
