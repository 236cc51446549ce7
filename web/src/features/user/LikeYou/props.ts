export interface LikeYouProps {
  /** Keys of the players who stand on the page already. */
  besides: readonly string[];
}
