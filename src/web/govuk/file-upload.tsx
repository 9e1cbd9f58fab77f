import type { FC } from 'hono/jsx'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { describedBy, LabelledGroup, type Field } from './form-group.tsx'

export interface FileUploadProps extends Field {
  readonly multiple?: boolean | undefined
  /** Makes a place to drop files on, where there is script. */
  readonly javascript?: boolean | undefined
  readonly wrapperClasses?: string | undefined
  readonly wrapperAttributes?: Attributes | undefined
}

/** Files of the person's own. */
export const FileUpload: FC<FileUploadProps> = (props) => {
  const { name, id = name, javascript = false, errorMessage } = props
  const input = (
    <input
      class={classNames('govuk-file-upload', props.classes, errorMessage && 'govuk-file-upload--error')}
      id={id}
      name={name}
      type="file"
      disabled={props.disabled}
      multiple={props.multiple}
      aria-describedby={describedBy(id, props, props.describedBy)}
      {...props.attributes}
    />
  )
  return (
    <LabelledGroup {...props}>
      {javascript ? (
        <div
          class={classNames('govuk-file-upload-wrapper', props.wrapperClasses)}
          data-module="govuk-file-upload"
          {...props.wrapperAttributes}
        >
          {input}
        </div>
      ) : (
        input
      )}
    </LabelledGroup>
  )
}
