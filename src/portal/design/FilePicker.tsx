import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button } from './Button';
import './file-picker.css';

/** Takes one file: dropped on it, pasted, or chosen by the button. */
export function FilePicker({
  hint,
  choose,
  kinds,
  isDisabled,
  onFile,
}: {
  /** What may be dropped here. */
  hint: string;
  /** What the button says. */
  choose: string;
  /** Endings and types of files that are shown to choose from. */
  kinds: readonly string[];
  isDisabled?: boolean;
  onFile: (file: File) => void;
}) {
  return (
    <DropZone
      className="drop-zone"
      isDisabled={isDisabled}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file');
        if (dropped) void dropped.getFile().then(onFile);
      }}
    >
      <Text slot="label">{hint}</Text>
      <FileTrigger
        acceptedFileTypes={kinds}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) onFile(file);
        }}
      >
        <Button look="primary" isDisabled={isDisabled}>
          {choose}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
