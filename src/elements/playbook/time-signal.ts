/** The length of the sound and its fade-in, in seconds. */
const LENGTH = 0.6;
const SWELL = 0.05;
const LOUDNESS = 0.2;
/** In hertz: an A, high enough for the loudspeaker of a phone. */
const PITCH = 880;

/**
 * One short sound at a time to come. The audio clock schedules it, which keeps running where the timers of a hidden page
 * are throttled.
 */
export class TimeSignal {
  #context: AudioContext | undefined;
  #planned: GainNode | undefined;

  /** Prepares for sound. To be called from a gesture, without which browsers refuse. */
  allow(): void {
    this.#context ??= new AudioContext();
    // If that is refused too, it stays silent.
    this.#context.resume().catch(() => {});
  }

  /** Schedules the sound, in place of any before. @param milliseconds from now; undefined or past for none */
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
