// Typing as a Korean input method does it, and answering the questions that dialogs ask.
#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace yeonsu::test {

/// Shows each syllable while it is composed, then commits it.
inline void compose(QWidget *widget, const QString &syllables)
{
    for (const QChar syllable : syllables) {
        QInputMethodEvent composing(QString(syllable), {});
        QApplication::sendEvent(widget, &composing);
        QInputMethodEvent committed;
        committed.setCommitString(QString(syllable));
        QApplication::sendEvent(widget, &committed);
    }
}

/// Clicks the button of the next question, and keeps what it asked.
class Answer : public QObject
{
public:
    explicit Answer(const QString &button)
        : m_button(button)
    {
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, &Answer::answer);
        m_timer.start();
    }

    [[nodiscard]] bool wasAsked() const { return !m_question.isEmpty(); }
    [[nodiscard]] const QString &question() const { return m_question; }
    [[nodiscard]] const QString &details() const { return m_details; }

private:
    void answer()
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        m_timer.stop();
        m_question = box->text() + u' ' + box->informativeText();
        m_details = box->detailedText();
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == m_button) {
                button->click();
                return;
            }
        }
        qFatal("the question has no button \"%s\"", qPrintable(m_button));
    }

    QString m_button;
    QString m_question;
    QString m_details;
    QTimer m_timer;
};

} // namespace yeonsu::test
