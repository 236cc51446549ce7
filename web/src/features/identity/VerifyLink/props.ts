export interface VerifyLinkProps {
  token: string;
}
