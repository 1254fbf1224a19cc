/** Keeps the screen on, where the browser can and will. */
export class ScreenAwake {
  #isWanted = false;
  #isAsking = false;
  #lock: WakeLockSentinel | undefined;

  /** Says whether the screen is to stay on. To be called again when the page becomes visible: hiding it ends the lock. */
  async want(isWanted: boolean): Promise<void> {
    this.#isWanted = isWanted;
    if (!isWanted) this.#letGo();
    else if (!this.#isAsking && this.#lock?.released !== false && document.visibilityState === 'visible') {
      this.#isAsking = true;
      try {
        this.#lock = await navigator.wakeLock.request('screen');
      } catch {
        // Not supported, or the battery is low.
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
