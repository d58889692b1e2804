"""Files on disk: the one function that reads a file of the registry, and careful writing.

Knows links, devices and torn writes, and opens step by step below a folder so that no link
on the way is ever followed; does not know what the bytes mean.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import Final

from stcli.domain.reading.tree import LARGEST_FILE
from stcli.domain.refusal import EXIT_SURROUNDINGS, EXIT_USAGE, Refusal

_STEPPING: Final = os.open in os.supports_dir_fd and hasattr(os, "O_DIRECTORY")
_CLOSED: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_UNFOLLOWED: Final = getattr(os, "O_NOFOLLOW", 0) | _CLOSED
_READ: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _UNFOLLOWED
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _UNFOLLOWED
_ENTER: Final = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | _UNFOLLOWED
_TROUBLES: Final = {
    errno.ENOSPC: "disk-full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "disk-full",
    errno.EROFS: "disk-read-only",
    errno.EACCES: "not-permitted",
    errno.EPERM: "not-permitted",
}


class Irregular(Exception):
    """What stands at a path cannot be read as a file; ``reason`` is a tree's reason code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Folder:
    """An open folder; names in it are used relative to it, whatever happens to its path."""

    __slots__ = ("_fd", "path")

    def __init__(self, path: str, fd: int | None) -> None:
        self.path = path
        self._fd = fd

    @classmethod
    def open(cls, path: str) -> Folder:
        """Open a folder that the user named; its own path may hold links."""
        flags = _ENTER & ~getattr(os, "O_NOFOLLOW", 0)
        return cls(path, os.open(path, flags) if _STEPPING else None)

    def enter(self, name: str) -> Folder:
        """Open a folder in this one; a link is ``Irregular``, never followed."""
        path = f"{self.path}/{name}"
        try:
            if self._fd is not None:
                return Folder(path, os.open(name, _ENTER, dir_fd=self._fd))
            mode = os.lstat(path).st_mode
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.ENOTDIR):
                raise Irregular("symlink" if self.has_link(name) else "not-regular") from error
            raise _why_unread(error) from error
        if not stat.S_ISDIR(mode):
            raise Irregular("symlink" if stat.S_ISLNK(mode) else "not-regular")
        return Folder(path, None)

    def descend(self, path: str, *, make: bool = False) -> Folder:
        """Open the folder at a path below this one, step by step; perhaps make what lacks."""
        folder = self
        for name in path.split("/") if path else ():
            below = _enter_or_make(folder, name) if make else folder.enter(name)
            if folder is not self:
                folder.close()
            folder = below
        return folder

    def stat(self, name: str) -> os.stat_result | None:
        """What stands at a name, a link itself rather than its goal; None for nothing."""
        try:
            if self._fd is None:
                return os.lstat(f"{self.path}/{name}")
            return os.stat(name, dir_fd=self._fd, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def has_link(self, name: str) -> bool:
        """Whether a symbolic link stands at a name."""
        found = self.stat(name)
        return found is not None and stat.S_ISLNK(found.st_mode)

    def scan(self) -> list[os.DirEntry[str]]:
        """The entries of the folder, in no order."""
        with os.scandir(self.path if self._fd is None else self._fd) as entries:
            return list(entries)

    def opened(self, name: str, flags: int, mode: int = 0o666) -> int:
        """A descriptor for a name in this folder."""
        if self._fd is None:
            return os.open(f"{self.path}/{name}", flags, mode)
        return os.open(name, flags, mode, dir_fd=self._fd)

    def make(self, name: str, *, mode: int = 0o777) -> None:
        """Make a folder in this one."""
        if self._fd is None:
            os.mkdir(f"{self.path}/{name}", mode)
        else:
            os.mkdir(name, mode, dir_fd=self._fd)

    def remove(self, name: str) -> None:
        """Take a file away."""
        if self._fd is None:
            os.unlink(f"{self.path}/{name}")
        else:
            os.unlink(name, dir_fd=self._fd)

    def replace(self, name: str, by: str) -> None:
        """Let one name in this folder take another's place, at once."""
        if self._fd is None:
            os.replace(f"{self.path}/{by}", f"{self.path}/{name}")
        else:
            os.replace(by, name, src_dir_fd=self._fd, dst_dir_fd=self._fd)

    def sync(self) -> None:
        """Make the folder's names durable; where the system cannot, it need not."""
        if self._fd is not None:
            try:
                os.fsync(self._fd)
            except OSError as error:
                if error.errno not in (errno.EINVAL, errno.EBADF, errno.ENOTSUP):
                    raise

    def close(self) -> None:
        """Let go of the folder."""
        fd, self._fd = self._fd, None
        if fd is not None:
            os.close(fd)

    def __del__(self) -> None:
        self.close()


def _enter_or_make(folder: Folder, name: str) -> Folder:
    if folder.stat(name) is None:
        folder.make(name)
        folder.sync()
    return folder.enter(name)


def lacking(root: str, folder: str) -> list[str]:
    """The folders on the way to a folder that are not there yet, deepest first."""
    found = []
    while folder and not os.path.lexists(os.path.join(root, folder)):
        found.append(folder)
        folder = folder.rpartition("/")[0]
    return found


def read(
    folder: Folder, name: str, *, limit: int = LARGEST_FILE
) -> tuple[bytes, os.stat_result]:  # fmt: skip
    """The bytes of a regular file and what it was when read: the only way to read one.

    Links are not followed, devices and pipes are not waited for, and no more than one byte
    beyond the limit is ever held. Raises ``Irregular``, or ``OSError`` for what is not the
    file's fault, ``FileNotFoundError`` among it.
    """
    fd, found = _opened(folder, name)
    try:
        return _bounded(fd, found.st_size, limit), found
    finally:
        os.close(fd)


def read_parted(
    folder: Folder, name: str, size: int, *, limit: int
) -> tuple[bytes, bytes, os.stat_result]:  # fmt: skip
    """As ``read``, its first bytes and the rest apart: nobody need copy what is large."""
    fd, found = _opened(folder, name)
    try:
        first = os.read(fd, size)
        return first, _bounded(fd, found.st_size - len(first), limit), found
    finally:
        os.close(fd)


def peek(folder: Folder, name: str, size: int) -> bytes:
    """How a regular file begins; raises as ``read`` does."""
    fd, _ = _opened(folder, name)
    try:
        return os.read(fd, size)
    finally:
        os.close(fd)


def _opened(folder: Folder, name: str) -> tuple[int, os.stat_result]:
    """A regular file, opened to be read, and what it is."""
    if not hasattr(os, "O_NOFOLLOW") and folder.has_link(name):
        raise Irregular("symlink")
    try:
        fd = folder.opened(name, _READ)
    except OSError as error:
        raise _why_unread(error) from error
    found = os.fstat(fd)
    if not stat.S_ISREG(found.st_mode):
        os.close(fd)
        raise Irregular("not-regular")
    return fd, found


def _why_unread(error: OSError) -> Exception:
    """What keeps a file from being read is the file's fault, or else the system's."""
    reasons = {
        errno.ELOOP: "symlink",
        errno.ENXIO: "not-regular",  # a socket
        errno.EACCES: "unreadable",
        errno.EPERM: "unreadable",
    }
    reason = reasons.get(error.errno or 0)
    return Irregular(reason) if reason else error


def _bounded(fd: int, size: int, limit: int) -> bytes:
    """A file's content; one read is enough where the file has the size it claims."""
    if size > limit:
        raise Irregular("too-large")
    content = os.read(fd, size + 1)
    if len(content) == size:
        return content
    while len(content) <= limit and (more := os.read(fd, limit)):
        content += more
    if len(content) > limit:
        raise Irregular("too-large")
    return content


def write_new(
    folder: Folder, name: str, content: bytes, *, like: os.stat_result | None, mode: int = 0o666,
    lasting: bool = True,
) -> None:  # fmt: skip
    """Write a new file durably, with the mode and owner of the one that it will replace.

    What need not be ``lasting`` may be lost where the machine stops.
    """
    fd = folder.opened(name, _NEW, mode)
    try:
        _imitate(fd, like)
        view = memoryview(content)
        while view:
            view = view[os.write(fd, view) :]
        if lasting:
            os.fsync(fd)
    finally:
        os.close(fd)


def _imitate(fd: int, like: os.stat_result | None) -> None:
    if like is None or not hasattr(os, "fchmod"):
        return
    own = os.fstat(fd)
    if (own.st_uid, own.st_gid) != (like.st_uid, like.st_gid):
        try:
            os.fchown(fd, like.st_uid, like.st_gid)
        except PermissionError:
            pass  # only the superuser may give files away; the content matters more
    os.fchmod(fd, stat.S_IMODE(like.st_mode) & 0o777)


def write_atomically(path: str, content: bytes, *, overwrite: bool = False) -> None:
    """Write a file of the user's (``--output``): all of it or nothing, links untouched.

    An existing file is replaced only when ``overwrite``; what is no regular file, never.
    """
    try:
        folder, name, there = _goal(path, overwrite)
        temporary = f".stcli-{os.getpid()}-{os.urandom(6).hex()}"
        try:
            write_new(folder, temporary, content, like=there)
            folder.replace(name, by=temporary)
        except BaseException:
            if folder.stat(temporary) is not None:
                folder.remove(temporary)
            raise
        folder.sync()
    except OSError as error:
        raise trouble(error, path) from error


def check_writable(path: str, *, overwrite: bool = False) -> None:
    """Refuse where ``write_atomically`` would, without writing anything."""
    try:
        _goal(path, overwrite)
    except OSError as error:
        raise trouble(error, path) from error


def _goal(path: str, overwrite: bool) -> tuple[Folder, str, os.stat_result | None]:
    """The folder, the name in it, and the file that stands there and may be replaced."""
    parent, name = os.path.split(os.path.abspath(path))
    if not path or path.endswith(("/", os.sep)) or not name:
        raise Refusal("output-not-a-file", exit=EXIT_USAGE, path=path)
    folder = Folder.open(parent)
    there = folder.stat(name)
    if there is not None and not stat.S_ISREG(there.st_mode):
        raise Refusal("output-not-a-file", exit=EXIT_USAGE, path=path)
    if there is not None and not overwrite:
        raise Refusal("output-exists", exit=EXIT_USAGE, path=path)
    return folder, name, there


def trouble(error: OSError, path: str) -> Refusal:
    """An error of the operating system as a refusal about the surroundings."""
    code = _TROUBLES.get(error.errno or 0, "disk-error")
    reason = error.strerror or str(error)
    return Refusal(code, exit=EXIT_SURROUNDINGS, path=path, reason=reason)
