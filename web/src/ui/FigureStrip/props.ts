import type { FigureProps } from '@/ui/Figure/props';

export interface FigureStripProps {
  label: string;
  figures: readonly FigureProps[];
}
