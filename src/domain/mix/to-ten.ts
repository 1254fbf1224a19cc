import { ASKED, THIRDS, total, type Mix } from './thirds.ts';

/** A larger mix, to the scale of ten; what rounding leaves over goes to the largest remainders. */
export function toTen(mix: Mix): Mix {
  const count = total(mix);
  if (count <= ASKED) return mix;
  const shares = THIRDS.map((third) => ({ third, share: (ASKED * mix[third]) / count }));
  const left = ASKED - shares.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const rounded = shares
    .toSorted((a, b) => (b.share % 1) - (a.share % 1))
    .map(({ third, share }, rank) => [third, Math.floor(share) + (rank < left ? 1 : 0)] as const);
  return { talk: 0, add: 0, promote: 0, ...Object.fromEntries(rounded) };
}
