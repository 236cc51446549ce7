import type { ReactNode } from 'react';
import type { CardProps } from '@/ui/Card/props';

/** What the card's deed came to; after some seconds the card folds away. */
export interface CardResult {
  text: string;
  undo?: { label: string; run: () => void };
  onFold: () => void;
}

export interface ActionCardProps {
  /** Who or what it is about: a disc of 48 px. */
  face: ReactNode;
  title: string;
  /** Why it is here, in a line. */
  why: ReactNode;
  /** A tray, a ticket, progress. */
  children?: ReactNode;
  /** The one that does it, and at most one other. */
  actions: ReactNode;
  dismiss?: { label: string; onDismiss: () => void };
  look?: CardProps['look'];
  /** It is done: the card turns into this. */
  result?: CardResult;
}
