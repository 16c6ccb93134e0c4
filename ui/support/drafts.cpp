#include "support/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace yeonsu::Drafts {

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

/// Says nothing of what it holds.
QString fileOf(const QString &registerPath, const QString &form)
{
    const QString name = QFileInfo(registerPath).absoluteFilePath() + u'\n' + form;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return folder() + u'/' + QString::fromLatin1(hash.toHex().first(32)) + u".json"_s;
}

} // namespace

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
    QDir().mkpath(folder());
    QFile::setPermissions(folder(), ownFolder);
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

} // namespace yeonsu::Drafts
