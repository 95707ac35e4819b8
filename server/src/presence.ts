/** Who is online. Memory only; a device is counted once however many tabs it has open. */
export class Presence {
  readonly #devices = new Map<string, Map<string, number>>();
  readonly #screens = new Map<string, number>();

  /**
   * A screen has connected.
   * @param device the participant's device, null for walls and the team
   * @returns a function to be called once, when the screen is gone
   */
  join(workshopId: string, device: string | null): () => void {
    add(this.#screens, workshopId, 1);
    const devices = this.#devices.get(workshopId) ?? new Map<string, number>();
    this.#devices.set(workshopId, devices);
    if (device !== null) add(devices, device, 1);
    return () => {
      add(this.#screens, workshopId, -1);
      if (device !== null) add(devices, device, -1);
      if (devices.size === 0 && this.#devices.get(workshopId) === devices) this.#devices.delete(workshopId);
    };
  }

  /** Connected phones of a workshop. */
  phones(workshopId: string): number {
    return this.#devices.get(workshopId)?.size ?? 0;
  }

  /** Connected screens of a workshop, of all kinds. */
  screens(workshopId: string): number {
    return this.#screens.get(workshopId) ?? 0;
  }

  /** Connected phones of all workshops. */
  get allPhones(): number {
    return [...this.#devices.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

const add = (counts: Map<string, number>, key: string, change: number): void => {
  const count = (counts.get(key) ?? 0) + change;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
};
