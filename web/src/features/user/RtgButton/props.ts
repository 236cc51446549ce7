export interface RtgButtonProps {
  isOn: boolean;
  onToggle: () => void;
  /** Where the same thing is offered in optic already: one loud action is enough. */
  isQuiet?: boolean;
}
