import { createStore } from '@/utils/store';

export interface ToastAction {
  label: string;
  run: () => void;
}

export interface ToastMessage {
  id: number;
  text: string;
  tone: 'done' | 'failed' | 'plain';
  action?: ToastAction;
  /** False where the place that caused it has told assistive technology already. */
  announce: boolean;
  /** Stays until it is acted on, or another one takes its place. */
  stays?: boolean;
}

/** One at a time: a newer one takes the older one's place. */
export const toasts = createStore<ToastMessage | undefined>(undefined);

let lastId = 0;

export function toast(text: string, options: Partial<Omit<ToastMessage, 'id' | 'text'>> = {}) {
  lastId += 1;
  toasts.set({ id: lastId, text, tone: 'plain', announce: true, ...options });
}

export function dismissToast(id?: number) {
  if (id === undefined || toasts.get()?.id === id) toasts.set(undefined);
}
