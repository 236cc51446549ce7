import type { ComponentType, SVGProps } from 'react';

/** A drawing from the icon set, imported by its own path: `lucide-react/icons/flag`. */
export type Drawing = ComponentType<SVGProps<SVGSVGElement> & { size?: number | string }>;

export interface IconProps {
  of: Drawing;
  size?: number;
  /** Width of the line in the 24 px drawing. */
  weight?: number;
  className?: string;
}
