// What is said above the pages without stopping anybody, until it is put away.
#pragma once

#include "domain/error.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace yeonsu {

class DetailFold;

struct Notice
{
    /// What is said, in the language of the window: it is asked again where that changes.
    std::function<QString()> text;
    QString detail = {}; ///< technical
    /// What can be done about it; none where it has no name. What it needs must outlive the window.
    std::function<QString()> actionName = {};
    std::function<void()> action = {};
    bool isError = false;
};

[[nodiscard]] Notice noticeOf(const Error &error);

/// Hidden until there is something to say. Of several notices the latest is shown; the one before it comes
/// back when that is put away.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// What says the same already is said once.
    void say(const Notice &notice);
    /// The one that is shown.
    [[nodiscard]] QString text() const;

    [[nodiscard]] const std::vector<Notice> &notices() const { return m_notices; }
    /// Of the window that this one takes the place of.
    void setNotices(const std::vector<Notice> &notices);

public slots:
    /// Puts away the one that is shown.
    void dismiss();

signals:
    /// There is something to read here, or not any more.
    void shownChanged(bool isShown);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showLatest();
    void act();

    std::vector<Notice> m_notices;
    QLabel *m_text;
    DetailFold *m_detail;
    QPushButton *m_action;
    QPushButton *m_dismiss;
};

} // namespace yeonsu
