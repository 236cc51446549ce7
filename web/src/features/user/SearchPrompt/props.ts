export interface SearchPromptProps {
  /** What the viewer has yet to say for a better answer. */
  kind: 'place' | 'dates';
  /** Where saying it leads. */
  href: string;
}
