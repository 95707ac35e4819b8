/** Where the beginning of a message says all the load wants to know. */
const BEGINNING = 1024;
const LONG = 126;
const VERY_LONG = 127;

/**
 * Finds the frames of a WebSocket in what a server sends, which may be cut anywhere, and skips what nobody reads: most
 * of the load's time would otherwise go into copying cards.
 */
export class FrameReader {
  readonly #whole: boolean;
  readonly #found: (frame: Buffer, length: number) => void;
  #head: Buffer = Buffer.alloc(0);
  #frame: Buffer = Buffer.alloc(BEGINNING);
  /** Bytes of the frame's payload: all, those to keep, those kept, and those still to come; -1 = in the head. */
  #length = 0;
  #kept = 0;
  #filled = 0;
  #left = -1;

  /**
   * @param whole whether frames are handed over wholly; otherwise at most their first 1,024 bytes
   * @param found gets the frame, in a buffer that is used again, and its length in bytes
   */
  constructor(whole: boolean, found: (frame: Buffer, length: number) => void) {
    this.#whole = whole;
    this.#found = found;
  }

  read(data: Buffer): void {
    let rest = data;
    while (rest.length > 0) rest = this.#left === -1 ? this.#readHead(rest) : this.#readPayload(rest);
  }

  /** RFC 6455 5.2; what a server sends is not masked. */
  #readHead(data: Buffer): Buffer {
    const head = this.#head.length === 0 ? data : Buffer.concat([this.#head, data]);
    const short = (head[1] ?? 0) & 0x7f;
    const size = short === LONG ? 4 : short === VERY_LONG ? 10 : 2;
    if (head.length < size) {
      this.#head = Buffer.from(head);
      return data.subarray(data.length);
    }
    this.#head = Buffer.alloc(0);
    const length = short === LONG ? head.readUInt16BE(2) : short === VERY_LONG ? head.readUInt32BE(6) : short;
    this.#kept = this.#whole ? length : Math.min(length, BEGINNING);
    if (this.#frame.length < this.#kept) this.#frame = Buffer.alloc(this.#kept);
    this.#filled = 0;
    this.#left = length;
    this.#length = length;
    if (length === 0) this.#finish();
    return head.subarray(size);
  }

  #readPayload(data: Buffer): Buffer {
    const part = Math.min(this.#left, data.length);
    this.#filled += data.copy(this.#frame, this.#filled, 0, Math.min(part, this.#kept - this.#filled));
    this.#left -= part;
    if (this.#left === 0) this.#finish();
    return data.subarray(part);
  }

  #finish(): void {
    this.#left = -1;
    this.#found(this.#frame.subarray(0, this.#kept), this.#length);
  }
}
