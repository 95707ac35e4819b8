import styles from './Spinner.module.css';

/** A turning ring as large as the text beside it. It says nothing: put the words "Bitte warten …" next to it. */
export function Spinner() {
  return <span className={styles['spinner']} aria-hidden="true" />;
}
