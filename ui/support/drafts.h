// What is being typed and not saved yet, kept in files of its own until it is saved or discarded, so that a
// crash or a power cut does not take it.
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace yeonsu {

struct Draft
{
    QDateTime at; ///< when it was typed
    QVariantMap fields;
};

/// A draft belongs to a register, by its path, and to a form in it, by a name such as "course/12". The files
/// can be read by their user only, and are gone with the draft.
namespace Drafts {

/// A form's place, for as long as it is open: a second window with the same form has another one, so that
/// neither takes what is being typed in the other for something left behind.
struct Place
{
    QString form; ///< the name by which the draft is found, kept and dropped
    std::unique_ptr<QLockFile> lock;
};
/// The first place that is free and has a draft, else the first that is free.
[[nodiscard]] Place claim(const QString &registerPath, const QString &form);

[[nodiscard]] std::optional<Draft> find(const QString &registerPath, const QString &form);
/// A draft that cannot be written is no reason to stop somebody who types: it is as if there were none.
void keep(const QString &registerPath, const QString &form, const Draft &draft);
void drop(const QString &registerPath, const QString &form);
/// The same of every window.
void dropAll(const QString &registerPath, const QString &form);

} // namespace Drafts
} // namespace yeonsu
