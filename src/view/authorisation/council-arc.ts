/** A place on the half circle: the middle of a mark, and where its letter stands outside of it. */
export interface ArcPlace {
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
}

export const ARC = { width: 320, height: 172, radius: 132, mark: 8 } as const;
const FOOT = 14;
const LABEL = 21;

/** Places of members on a half circle from left to right, in CSS px of a drawing of `ARC`'s size. */
export function placesOnArc(count: number): ArcPlace[] {
  const [middle, foot] = [ARC.width / 2, ARC.height - FOOT];
  return Array.from({ length: count }, (_, place) => {
    const angle = Math.PI * (count <= 1 ? 0.5 : 1 - place / (count - 1));
    const [along, up] = [Math.cos(angle), Math.sin(angle)];
    return {
      x: middle + ARC.radius * along,
      y: foot - ARC.radius * up,
      labelX: middle + (ARC.radius - LABEL) * along,
      labelY: foot - (ARC.radius - LABEL) * up,
    };
  });
}
