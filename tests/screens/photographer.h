// Takes the pictures of one language and appearance.
#pragma once

#include "domain/bilingual.h"
#include "support/settings.h"

#include <QString>

class QImage;
class QWidget;

namespace yeonsu::screens {

inline constexpr QSize usualSize(1440, 900);
inline constexpr QSize smallestSize(1024, 640);
inline constexpr QSize largestSize(2560, 1440);

class Photographer
{
public:
    /// `manual` is where those that the manual shows go, too; empty for nowhere.
    Photographer(const QString &folder, const QString &manual, Language language, Appearance appearance);

    void take(QWidget &widget, const QString &name) const;
    void takeSized(QWidget &widget, const QSize &size, const QString &name) const;

private:
    QString m_prefix;
    QString m_manual;
};

} // namespace yeonsu::screens
