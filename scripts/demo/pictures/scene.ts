/** One picture: how to draw it on a 1600 × 1000 canvas. */
export type Scene = () => string;
