export type { CardProps as AttributesCardProps } from '../card';
