#include "photographer.h"

#include <QApplication>
#include <QHash>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

namespace {

constexpr int manualWidth = 820; // of the pictures in the manual, in pixels

/// The pictures that the manual shows, by the names under which they are taken, with those that it knows.
const QHash<QString, QString> ofManual{
    {u"dashboard-small"_s, u"dashboard"_s},   {u"courses-entry-small"_s, u"participants"_s},
    {u"dialog-merge-people"_s, u"merging"_s}, {u"places-country-small"_s, u"places"_s},
    {u"import-3-small"_s, u"import"_s},       {u"dialog-export"_s, u"export"_s},
    {u"releases-chosen"_s, u"releases"_s},    {u"dialog-gate"_s, u"gate"_s}};

void save(const QImage &picture, const QString &name)
{
    if (!picture.convertToFormat(QImage::Format_RGB888).save(name + u".png"_s))
        qFatal("%s cannot be written", qPrintable(name));
}

} // namespace

Photographer::Photographer(const QString &folder, const QString &manual, Language language,
                           Appearance appearance)
    : m_prefix(folder + u'/' + keyOf(language) +
               (appearance == Appearance::Dark ? u"-dark-"_s : u"-light-"_s))
    , m_manual(manual.isEmpty() ? QString() : manual + u'/' + keyOf(language) + u'/')
{
}

void Photographer::take(QWidget &widget, const QString &name) const
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QImage picture = widget.grab().toImage();
    save(picture, m_prefix + name);
    if (!m_manual.isEmpty() && ofManual.contains(name))
        save(picture.width() > manualWidth ? picture.scaledToWidth(manualWidth, Qt::SmoothTransformation)
                                           : picture,
             m_manual + ofManual[name]);
}

void Photographer::takeSized(QWidget &widget, const QSize &size, const QString &name) const
{
    widget.resize(size);
    take(widget, name);
}

} // namespace yeonsu::screens
