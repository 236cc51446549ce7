export interface TitleProps {
  page: string;
}
