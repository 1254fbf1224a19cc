/** How long the sound is, and how long it takes to swell, in seconds. */
const LENGTH = 0.6;
const SWELL = 0.05;
const LOUDNESS = 0.2;
/** In hertz: an A, high enough for a telephone’s loudspeaker. */
const PITCH = 880;

/**
 * One short sound at a time to come. It is planned by the clock of the sound itself, which goes on where a page that
 * nobody sees is held back.
 */
export class TimeSignal {
  #context: AudioContext | undefined;
  #planned: GainNode | undefined;

  /** Makes ready for sound. Browsers want a reader’s gesture for it: to be called from one. */
  allow(): void {
    this.#context ??= new AudioContext();
    // Where even that is refused, it stays silent.
    this.#context.resume().catch(() => {});
  }

  /** Plans the sound anew. @param milliseconds from now; undefined, or a time that is past, for none */
  plan(milliseconds?: number): void {
    this.#planned?.disconnect();
    this.#planned = undefined;
    if (!this.#context || milliseconds === undefined || milliseconds <= 0) return;
    const { currentTime, destination } = this.#context;
    const at = currentTime + milliseconds / 1000;
    const sound = new OscillatorNode(this.#context, { frequency: PITCH });
    const loudness = new GainNode(this.#context, { gain: 0 });
    loudness.gain.setValueAtTime(0, at).linearRampToValueAtTime(LOUDNESS, at + SWELL);
    loudness.gain.linearRampToValueAtTime(0, at + LENGTH);
    sound.connect(loudness).connect(destination);
    sound.start(at);
    sound.stop(at + LENGTH);
    this.#planned = loudness;
  }
}
