export interface FeedLinkProps {
  isOpen: boolean;
  onClose: () => void;
}
