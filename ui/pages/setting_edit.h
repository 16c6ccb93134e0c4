// One text that the register says of itself, edited in its place and saved when the field is left.
#pragma once

#include "editing/editing_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yeonsu {

/// What is typed and cannot be saved stays, with the reason below. Where another has changed the setting
/// meanwhile, the person chooses which of the two stays.
class SettingEdit : public QWidget
{
    Q_OBJECT

public:
    /// `readOnlyReason` is empty where the register can be written.
    SettingEdit(EditingSession &session, QLatin1StringView key, const QString &label,
                const QString &readOnlyReason, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isEdited() const;
    void save();
    void follow(const AppliedChange &change);
    void showSetting(const Setting &setting);
    void meet(const Setting &others);
    void keepMine();
    void takeOthers();
    void discard();
    void updateNote();

    EditingSession &m_session;
    QLatin1StringView m_key;
    Setting m_shown;                 ///< as it was when typing began
    std::optional<Setting> m_others; ///< what another has made of it meanwhile
    QString m_error;
    bool m_isAsking = false;
    QLineEdit *m_edit;
    QLabel *m_note;
    QWidget *m_choice;
};

} // namespace yeonsu
