// How the program itself looks and speaks, as in the menu View; and whether it copies registers by itself.
#pragma once

#include "support/settings.h"

#include <QWidget>

class QComboBox;

namespace yeonsu {

/// Shows what is set when it is made: a choice makes the window anew, and with it the section.
class ProgramSection : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramSection(QWidget *parent = nullptr);

signals:
    /// Nothing: that of the system.
    void languageRequested(std::optional<yeonsu::Language> language);
    void appearanceRequested(yeonsu::Appearance appearance);

private:
    QComboBox *addChoice(const QString &name, const QString &label);
    void addBackups();

    QComboBox *m_language;
    QComboBox *m_appearance;
};

} // namespace yeonsu
