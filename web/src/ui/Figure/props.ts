export interface FigureProps {
  value: string | number;
  label: string;
  unit?: string;
  size?: 'md' | 'lg';
}
