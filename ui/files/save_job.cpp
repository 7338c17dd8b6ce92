// SPDX-License-Identifier: MIT
#include "files/save_job.h"

#include "bridge/convert.h"
#include "store/earlier_saves.h"
#include "store/library_file.h"

namespace rightward {
namespace {

/// False when it could not be kept.
bool keepCopy(const SaveJob& job, const Bytes& bytes) {
    if (job.copies.empty()) return true;
    try {
        keepSave(job.copies, job.path, bytes, now());
    } catch (const Error&) {
        return false;
    }
    return true;
}

/// What somebody else wrote there may be wanted back.
void keepWhatIsReplaced(const SaveJob& job) {
    if (job.over == SaveOver::nothing) return;
    try {
        keepCopy(job, readLibraryBytes(job.path));
    } catch (const Error&) {
        // Nothing is there, or no library, or saving will say why.
    }
}

SavedLibrary written(const SaveJob& job, Bytes bytes, bool isConfirmed) {
    auto mark = markOf(job.path, bytes);
    return {std::move(bytes), std::move(mark), isConfirmed};
}

SavedLibrary save(const SaveJob& job, const LastLook& lastLook) {
    try {
        switch (job.over) {
        case SaveOver::asSeen: break;
        case SaveOver::nothing:
            return written(job, makeLibraryFile(job.path, job.library, lastLook), true);
        case SaveOver::anything:
            return written(job, writeLibraryFile(job.path, job.library, lastLook), true);
        }
    } catch (const Error& error) {
        if (error.code() != ErrorCode::fileNotConfirmed) throw;
        return written(job, libraryBytes(job.library), false);
    }
    return saveLibraryFile(job.path, job.library, job.seen, lastLook);
}

} // namespace

SaveOutcome carryOut(const SaveJob& job, const LastLook& lastLook) {
    keepWhatIsReplaced(job);
    auto saved = save(job, lastLook);
    const bool isCopyKept = keepCopy(job, saved.bytes);
    return {std::move(saved.mark), saved.isConfirmed, isCopyKept};
}

} // namespace rightward
