# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process holds in memory, as whoever takes a running laptop away could read it."""


def held(pid, words):
    """How often each word stands in what the process may write to, as UTF-8 or as Qt keeps it. None: we may not look,
    since the program forbids it to everybody but root (`as_root` of run.py)."""
    try:
        memory = open(f"/proc/{pid}/mem", "rb", 0)
        regions = open(f"/proc/{pid}/maps", encoding="utf-8").read().splitlines()
    except PermissionError:
        return None
    found = dict.fromkeys(words, 0)
    with memory:
        for region in regions:
            place, rights, *_ = region.split()
            if not rights.startswith("rw"):
                continue
            begin, end = (int(each, 16) for each in place.split("-"))
            try:
                memory.seek(begin)
                content = memory.read(end - begin)
            except (OSError, ValueError):  # given back meanwhile, or of the kernel
                continue
            for word in words:
                found[word] += content.count(word.encode()) + content.count(word.encode("utf-16-le"))
    return found
