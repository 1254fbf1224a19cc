/** Keeps the screen on where the browser can; one that cannot, or will not, lets it go dark as ever. */
export class ScreenAwake {
  #isWanted = false;
  #isAsking = false;
  #lock: WakeLockSentinel | undefined;

  /** Says whether the screen is to stay on; to be said again when the page is seen again, which is when it was let go. */
  async want(isWanted: boolean): Promise<void> {
    this.#isWanted = isWanted;
    if (!isWanted) this.#letGo();
    else if (!this.#isAsking && this.#lock?.released !== false && document.visibilityState === 'visible') {
      this.#isAsking = true;
      try {
        this.#lock = await navigator.wakeLock.request('screen');
      } catch {
        // There is no such thing here, or the battery is low: the reader has a screen like any other.
      }
      this.#isAsking = false;
      if (!this.#isWanted) this.#letGo();
    }
  }

  #letGo(): void {
    void this.#lock?.release();
    this.#lock = undefined;
  }
}
