/**
 * What d3-zoom needs of d3-transition, which next.config.js puts this in the place of. The strip moves by its own glide, so there is never a
 * transition that a gesture could interrupt, and 4 kB of scripts stay at home.
 */
export function interrupt(): void {}
