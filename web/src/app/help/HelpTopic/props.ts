import type { Topic } from '../topics';

export interface HelpTopicProps {
  topic: Topic;
}
