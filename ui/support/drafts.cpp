#include "support/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yeonsu::Drafts {

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;
constexpr int mostWindows = 8;

QString formOf(const QString &form, int window)
{
    return window == 0 ? form : u"%1#%2"_s.arg(form).arg(window);
}

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

void makeFolder()
{
    QDir().mkpath(folder());
    QFile::setPermissions(folder(), ownFolder);
}

/// Says nothing of what it holds.
QString fileOf(const QString &registerPath, const QString &form)
{
    const QString name = QFileInfo(registerPath).absoluteFilePath() + u'\n' + form;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return folder() + u'/' + QString::fromLatin1(hash.toHex().first(32)) + u".json"_s;
}

} // namespace

Place claim(const QString &registerPath, const QString &form)
{
    makeFolder();
    Place first{form, nullptr};
    for (int window = 0; window < mostWindows; ++window) {
        Place place{formOf(form, window), nullptr};
        place.lock = std::make_unique<QLockFile>(fileOf(registerPath, place.form) + u".lock"_s);
        place.lock->setStaleLockTime(0ms); // free when its program has ended, however long that took
        if (!place.lock->tryLock(0ms))
            continue;
        if (find(registerPath, place.form))
            return place;
        if (!first.lock)
            first = std::move(place);
    }
    return first;
}

std::optional<Draft> find(const QString &registerPath, const QString &form)
{
    QFile file(fileOf(registerPath, form));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const Draft draft{QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODate),
                      json[u"fields"_s].toObject().toVariantMap()};
    return draft.fields.isEmpty() ? std::nullopt : std::optional(draft);
}

void keep(const QString &registerPath, const QString &form, const Draft &draft)
{
    makeFolder();
    QSaveFile file(fileOf(registerPath, form));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(ownFile);
    const QJsonObject json{{u"at"_s, draft.at.toString(Qt::ISODate)},
                           {u"fields"_s, QJsonObject::fromVariantMap(draft.fields)}};
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    file.commit();
}

void drop(const QString &registerPath, const QString &form)
{
    QFile::remove(fileOf(registerPath, form));
}

void dropAll(const QString &registerPath, const QString &form)
{
    for (int window = 0; window < mostWindows; ++window)
        drop(registerPath, formOf(form, window));
}

} // namespace yeonsu::Drafts
