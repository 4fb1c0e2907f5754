/** What the sizes of labels depend on: the layout of a scene. */
interface LabelledStage {
  stacked: boolean;
  /** Sizes of type, px. */
  type: { label: number; note2: number };
}

/** Size of the words that name a mark, px: on a phone a little smaller, for there are many. */
export const labelSize = (f: LabelledStage) => (f.stacked ? Math.max(12, f.type.label * 0.95) : f.type.label);

/**
 * Size of labels on an upright screen, px: on a tablet they grow with the drawing, on a small phone they stay
 * legible.
 */
export const portraitLabel = (f: LabelledStage, scale = 1) => Math.max(12, f.type.note2 * 0.9 * scale);
