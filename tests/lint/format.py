"""House style by clang-format: checks, or with --fix puts right."""

import argparse
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import tree

PROGRAM = "clang-format-19"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=str(Path(__file__).resolve().parents[2]))
    parser.add_argument("--fix", action="store_true")
    arguments = parser.parse_args()
    if shutil.which(PROGRAM) is None:
        sys.exit(f"{PROGRAM} is not installed: packaging/setup.sh --all")
    paths = [str(path) for path in tree.files(arguments.root, tree.CODE, ["core", "ui", "app", "tests", "cmake"])]
    mode = ["-i"] if arguments.fix else ["--dry-run", "-Werror"]
    batches = [paths[start:start + 40] for start in range(0, len(paths), 40)]
    with ThreadPoolExecutor(max_workers=2) as pool:
        done = list(pool.map(lambda batch: subprocess.run([PROGRAM, *mode, *batch], cwd=arguments.root, check=False,
                                                          capture_output=True, text=True), batches))
    for batch in done:
        sys.stdout.write(batch.stderr)
    wrong = any(batch.returncode for batch in done)
    print(f"format: {len(paths)} files, " + ("not in house style: run `make format`" if wrong else "in house style"))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
