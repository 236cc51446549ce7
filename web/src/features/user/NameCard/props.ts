export type { CardProps as NameCardProps } from '../card';
