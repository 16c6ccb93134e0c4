// The manual: its contents at the left, a chapter at the right, and a search over all of them.
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace yeonsu {

class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    ~HelpWindow() override;

    /// A chapter, or a place in it: "courses" or "courses#adding". Goes to the top of the others, also where
    /// a dialog waits for an answer.
    void showPlace(const QString &place);
    /// Without coming up.
    void goTo(const QString &place);
    [[nodiscard]] const QString &place() const { return m_place; }

    [[nodiscard]] QListWidget &contents() const { return *m_contents; }
    [[nodiscard]] QTextBrowser &text() const { return *m_text; }
    [[nodiscard]] QLineEdit &search() const { return *m_search; }

public slots:
    void goBack();
    void goForward();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton(const QString &iconName, const QString &text);
    QWidget *makeLeft();
    void comeUp();
    void list(const QString &typed);
    void draw();
    void scrollToPlace();
    void followLink(const QUrl &link);
    void tellWays();
    void markCurrent();

    QString m_place;
    QString m_drawn; ///< the chapter
    QStringList m_back;
    QStringList m_forward;
    QToolButton *m_backButton;
    QToolButton *m_forwardButton;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace yeonsu
