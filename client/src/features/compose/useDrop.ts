import { type ClipboardEvent, type DragEvent, useState } from 'react';

/** Makes a place take files that are dropped on it or pasted into it. */
export function useDrop(onFiles: (files: File[]) => void, takes: (file: File) => boolean) {
  const [isOver, setOver] = useState(false);
  const take = (list: FileList) => {
    const files = Array.from(list).filter(takes);
    if (files.length > 0) onFiles(files);
  };
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      },
      onPaste: (event: ClipboardEvent) => take(event.clipboardData.files),
    },
  };
}
