import type { CardProps } from '../card';

export type ImageCardProps = CardProps;
