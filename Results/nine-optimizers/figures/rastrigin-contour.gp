# Rastrigin: paths of the 6 best-ranked of 9 arms on seed 1; of 20,001 iterates 1678 are drawn
# Draw it again with: gnuplot rastrigin-contour.gp
NAME = 'rastrigin-contour'; TITLE = 'rastrigin_contour'; WIDTH = 700; HEIGHT = 618
load 'style.gp'
set label 1 '{/:Bold Rastrigin}' at screen 0.0229, screen 0.9644 left font ",14" tc rgb INK
set label 2 'paths of the 6 best-ranked of 9 arms on seed 1; of 20,001 iterates 1678 are drawn' at screen 0.0229, screen 0.932 left font ",11" tc rgb MUTED
F = 'rastrigin-contour.dat'
set xrange [-28.394212410640094:26.991604353435253]
set yrange [-21.54289641356584:25.463516338232424]
set contour base; unset surface
set cntrparam levels discrete 100.0, 200.0, 300.0, 400.0, 500.0, 600.0, 700.0, 800.0, 900.0, 1000.0, 1100.0, 1200.0, 1300.0
set table $LINES
splot F matrix using (-28.394212410640094 + $1*0.3076989820226408):(-21.54289641356584 + $2*0.26114673750999035):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0906; set tmargin at screen 0.835
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [1.1175645293296947:1313.463935734103]
set label 5 'f' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0906 size 0.02,0.7443 noborder
set cbtics scale 0.3 font ",10"
P = 'rastrigin-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8932 to screen 0.12, screen 0.8932 nohead lc rgb C2 lw 2
set label 'adagrad' at screen 0.1286, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.2203, screen 0.8932 to screen 0.246, screen 0.8932 nohead lc rgb C1 lw 2.01 dt (6,3)
set label 'rmsprop' at screen 0.2546, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.3463, screen 0.8932 to screen 0.372, screen 0.8932 nohead lc rgb C1 lw 2
set label 'adadelta' at screen 0.3806, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.4817, screen 0.8932 to screen 0.5074, screen 0.8932 nohead lc rgb C8 lw 2
set label 'nesterov' at screen 0.516, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.6171, screen 0.8932 to screen 0.6429, screen 0.8932 nohead lc rgb C6 lw 2
set label 'gradientDescent' at screen 0.6514, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.8186, screen 0.8932 to screen 0.8443, screen 0.8932 nohead lc rgb C4 lw 2
set label 'adamw' at screen 0.8529, screen 0.8932 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.0943, screen 0.8641 left font ",11" tc rgb TEXT
set label '● end' at screen 0.186, screen 0.8641 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.2589, screen 0.8641 left font ",11" tc rgb TEXT
plot F matrix using (-28.394212410640094 + $1*0.3076989820226408):(-21.54289641356584 + $2*0.26114673750999035):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 5 using 1:2 with lines lw 1.0 lc rgb "#50".C4[2:], \
  P index 4 using 1:2 with lines lw 1.0 lc rgb "#50".C6[2:], \
  P index 3 using 1:2 with lines lw 1.0 lc rgb "#50".C8[2:], \
  P index 2 using 1:2 with lines lw 1.0 lc rgb "#50".C1[2:], \
  P index 1 using 1:2 with lines lw 1.0 dt (6,3) lc rgb "#50".C1[2:], \
  P index 0 using 1:2 with lines lw 1.0 lc rgb "#50".C2[2:], \
  P index 0 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 1 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 2 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 3 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C8, \
  P index 4 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C6, \
  P index 5 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C4, \
  P index 6 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 7 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
